# One of each resource that ecs-lint knows, with each argument that it reads. Planned with hashicorp/aws 5.100.0.
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {
  region                      = "eu-west-1"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
}

# Secrets that Terraform marks as sensitive, in each place where a plan has them.
variable "password" {
  type      = string
  default   = "Tr0ub<4>dor&3"
  sensitive = true
}

variable "word" {
  type      = string
  default   = "marmalade"
  sensitive = true
}

variable "plain" {
  type    = string
  default = "breakfast"
}

module "app" {
  source = "./app"
  token  = "literal-token-77"
  secret = var.password
}

resource "aws_ecs_task_definition" "marked" {
  family                = "marked"
  container_definitions = jsonencode([{ name = "app", image = "app:1", environment = [{ name = "A", value = var.password }] }])

  tags = {
    Word  = var.word
    Plain = var.plain
  }
}

resource "aws_ssm_parameter" "literal" {
  name  = "/literal"
  type  = "SecureString"
  value = "literal-value-88"
}

output "word" {
  value     = var.word
  sensitive = true
}

output "literal" {
  value     = "literal-output-99"
  sensitive = true
}

# ./app
# variable "token" {
#   type      = string
#   sensitive = true
# }
#
# variable "secret" {
#   type      = string
#   sensitive = true
# }
#
# variable "unset" {
#   type      = string
#   default   = "default-secret-66"
#   sensitive = true
# }
#
# resource "aws_ecs_task_definition" "inner" {
#   family                = "inner"
#   container_definitions = jsonencode([{ name = "app", image = "app:1" }])
#
#   tags = {
#     Token  = var.token
#     Secret = var.secret
#     Unset  = var.unset
#   }
# }
